//! The app stands inside the binary, so a newly built app means a newly built binary.

const APP: &str = "../frontend/dist";

fn main() -> std::io::Result<()> {
    // A path that is missing would count as changed at every build.
    std::fs::create_dir_all(APP)?;
    println!("cargo::rerun-if-changed={APP}");
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}
