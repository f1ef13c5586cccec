//! In a release the built app stands inside the binary, so a newly built app means a newly built binary.
//! A debug build reads the files where they lie.

const APP: &str = "../frontend/dist";

fn main() -> std::io::Result<()> {
    // A path that is missing would count as changed at every build.
    std::fs::create_dir_all(APP)?;
    if std::env::var_os("PROFILE").is_some_and(|profile| profile == "release") {
        println!("cargo::rerun-if-changed={APP}");
    }
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}
