.DEFAULT_GOAL := help
.PHONY: help run test test-quick clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build everything and serve it with sample data on SQLite, at http://127.0.0.1:8080
	@scripts/run.sh

test: ## Prove everything: lints, unit tests, the API suite on SQLite and on PostgreSQL
	@scripts/test.sh

test-quick: ## Format, lints, unit tests and the API suite on SQLite only
	@scripts/test.sh quick

clean: ## Remove what was built (the data folder stays)
	cargo clean
	rm -rf .cache frontend/dist
