DROP TABLE update_plans;
