//! Multi-row statements, which the connection enum cannot express and each dialect writes its own way.
