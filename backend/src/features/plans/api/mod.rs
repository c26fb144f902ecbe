//! Plans over the API.

mod acknowledgements;
mod body;
mod differences;
mod import;
mod life;
mod objective_body;
mod objectives;
mod plans;

use utoipa_actix_web::service_config::ServiceConfig;

/// The routes of this feature. `import` stands before the routes whose id it would otherwise be taken for.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(plans::list_plans)
        .service(plans::create_plan)
        .service(import::import_plan)
        .service(plans::get_plan)
        .service(plans::update_plan)
        .service(plans::delete_plan)
        .service(plans::get_plan_source)
        .service(differences::get_plan_differences)
        .service(plans::answer_plan_unit)
        .service(objectives::create_objective)
        .service(objectives::get_objective)
        .service(objectives::update_objective)
        .service(objectives::delete_objective)
        .service(objectives::decide_objective_target)
        .service(life::submit_plan)
        .service(life::return_plan)
        .service(life::issue_plan)
        .service(life::close_plan)
        .service(life::amend_plan)
        .service(life::create_next_year_plan)
        .service(acknowledgements::acknowledge_plan)
        .service(acknowledgements::list_plan_acknowledgements);
}
