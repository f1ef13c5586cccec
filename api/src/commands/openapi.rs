//! `tandem openapi`

/// Prints the contract, the same each time.
///
/// # Errors
/// The contract cannot be written as JSON.
pub fn openapi() -> Result<(), serde_json::Error> {
    println!("{}", serde_json::to_string_pretty(&crate::app::contract())?);
    Ok(())
}
