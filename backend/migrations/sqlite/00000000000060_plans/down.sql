DROP TABLE plan_acknowledgements;
DROP TABLE objective_parties;
DROP TABLE objective_decisions;
DROP TABLE objective_actions;
DROP TABLE objectives;
DROP TABLE plans;
