.DEFAULT_GOAL := help
.PHONY: help run test contract test-quick bench fuzz clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build everything and serve it with sample data on SQLite, at http://127.0.0.1:8080
	@scripts/run.sh

test: ## Lints, unit tests, the API suite on SQLite and on PostgreSQL, the frontend's checks
	@scripts/test.sh

contract: ## Write the contract from the code, and the frontend's client from the contract
	cargo run --locked --quiet -p mtcl -- openapi > openapi/openapi.json
	npm --prefix frontend run --silent api:generate

test-quick: ## Format, lints, unit tests and the API suite on SQLite only
	@scripts/test.sh quick

bench: ## Measure the release build on SQLite and on PostgreSQL, as ratios
	@scripts/bench.sh

fuzz: ## Run each parser's fuzz target for a minute (needs cargo-fuzz; scripts/fuzz.sh 600 edxml: one of them for ten)
	@scripts/fuzz.sh

clean: ## Remove what was built (the data folder stays)
	cargo clean
	rm -rf .cache frontend/dist
