//! The command line.

use clap::{Args, Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};
use tandem::commands::{self, Direction};
use tandem_platform::config::{Config, Flag};

/// Mentorship programmes for learned societies.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    settings: Settings,
}

/// Settings that win over the file and the environment.
#[derive(Args)]
struct Settings {
    /// The configuration file (TOML).
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Address and port to listen on.
    #[arg(long, global = true)]
    bind: Option<String>,
    /// The address people use.
    #[arg(long, global = true)]
    public_url: Option<String>,
    /// sqlite://… or postgres://…
    #[arg(long, global = true)]
    database_url: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the app and the API.
    Serve {
        /// Leave mails and notifications to `tandem worker`.
        #[arg(long)]
        no_worker: bool,
    },
    /// Send mails and notifications.
    Worker,
    /// Change the database's schema.
    Migrate {
        #[command(subcommand)]
        direction: Migrate,
    },
    /// Print the contract.
    Openapi,
    /// Print the schemas of the events in the log.
    EventSchemas,
    /// Load a programme: isbt, isth, guided, or a preset file.
    LoadProgramme { preset: String },
    /// Load a made-up society.
    DemoData {
        #[arg(long, default_value_t = 2000)]
        members: usize,
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Also give the personas mentorships, in every stage.
        #[arg(long)]
        mentorships: bool,
        /// Also write the society's member directory (JSON).
        #[arg(long, value_name = "FILE")]
        directory: Option<PathBuf>,
    },
    /// Erase a person for good, and say what was removed.
    EraseMember {
        /// The member's id, e-mail address or membership number.
        #[arg(long)]
        member: String,
    },
    /// Check the configuration and print it, without its secrets.
    CheckConfig {
        /// Try sign-in, mail server and database instead, a line each.
        #[arg(long)]
        ask: bool,
    },
    /// Print a commented configuration file to begin with.
    SampleConfig,
}

#[derive(Subcommand)]
enum Migrate {
    Up,
    Down,
    Status,
}

impl Settings {
    fn load(&self) -> Result<Config, Box<dyn std::error::Error>> {
        let given = [
            ("server.bind", &self.bind),
            ("server.public_url", &self.public_url),
            ("database.url", &self.database_url),
        ];
        let flags: Vec<Flag> = given
            .into_iter()
            .filter_map(|(key, value)| value.clone().map(|value| Flag { key, value }))
            .collect();
        Ok(Config::load(self.config.as_deref(), &flags)?)
    }
}

#[actix_web::main]
async fn main() -> ExitCode {
    match run(Cli::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tandem: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<(), Box<dyn std::error::Error>> {
    if matches!(cli.command, Command::EventSchemas) {
        return Ok(commands::event_schemas()?);
    }
    if matches!(cli.command, Command::Openapi) {
        return Ok(commands::openapi()?);
    }
    if matches!(cli.command, Command::SampleConfig) {
        commands::sample_config();
        return Ok(());
    }
    let config = cli.settings.load()?;
    match cli.command {
        Command::Serve { no_worker } => {
            commands::start_log(&config.log);
            commands::serve(config, !no_worker).await?;
        }
        Command::Worker => {
            commands::start_log(&config.log);
            commands::worker(config).await?;
        }
        Command::Migrate { direction } => {
            let direction = match direction {
                Migrate::Up => Direction::Up,
                Migrate::Down => Direction::Down,
                Migrate::Status => Direction::Status,
            };
            commands::migrate(&config, direction).await?;
        }
        Command::LoadProgramme { preset } => commands::load_programme(&config, &preset).await?,
        Command::DemoData {
            members,
            seed,
            mentorships,
            directory,
        } => {
            let file = directory.as_deref();
            commands::demo_data(&config, members, seed, mentorships, file).await?;
        }
        Command::EraseMember { member } => {
            println!("{}", commands::erase_member(&config, &member).await?);
        }
        Command::CheckConfig { ask } => commands::check_config(&config, ask).await?,
        Command::Openapi | Command::EventSchemas | Command::SampleConfig => {}
    }
    Ok(())
}
