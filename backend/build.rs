//! A new migration folder changes no file that cargo watches; without this it would not be embedded.

#[allow(clippy::print_stdout)]
fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
