//! Nothing here: the API tests and the benchmarks are the targets of this package.
