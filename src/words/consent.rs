//! The names of what a client can agree to.

use crate::domain::privacy::{Channel, ConsentPurpose, GivenHow};

/// The name of a purpose.
pub fn purpose(purpose: ConsentPurpose) -> &'static str {
    match purpose {
        ConsentPurpose::Service => "consent-purpose-service",
        ConsentPurpose::HealthData => "consent-purpose-health-data",
        ConsentPurpose::Procedure => "consent-purpose-procedure",
        ConsentPurpose::Guardian => "consent-purpose-guardian",
        ConsentPurpose::Photographs => "consent-purpose-photographs",
        ConsentPurpose::PhotographsShown => "consent-purpose-photographs-shown",
        ConsentPurpose::Marketing => "consent-purpose-marketing",
        ConsentPurpose::Sharing => "consent-purpose-sharing",
    }
}

/// The name of a channel.
pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Call => "consent-channel-call",
        Channel::Sms => "consent-channel-sms",
        Channel::Messenger => "consent-channel-messenger",
        Channel::Email => "consent-channel-email",
    }
}

/// How a consent was given or withdrawn.
pub fn given_how(how: GivenHow) -> &'static str {
    match how {
        GivenHow::Paper => "consent-how-paper",
        GivenHow::Spoken => "consent-how-spoken",
        GivenHow::Written => "consent-how-written",
    }
}

/// What to ask the client.
pub fn question(purpose: ConsentPurpose) -> &'static str {
    match purpose {
        ConsentPurpose::Service => "consent-ask-service",
        ConsentPurpose::HealthData => "consent-ask-health-data",
        ConsentPurpose::Procedure => "consent-ask-procedure",
        ConsentPurpose::Guardian => "consent-ask-guardian",
        ConsentPurpose::Photographs => "consent-ask-photographs",
        ConsentPurpose::PhotographsShown => "consent-ask-photographs-shown",
        ConsentPurpose::Marketing => "consent-ask-marketing",
        ConsentPurpose::Sharing => "consent-ask-sharing",
    }
}

/// What the form on paper says.
pub fn paper_text(purpose: ConsentPurpose) -> &'static str {
    match purpose {
        ConsentPurpose::Service => "consent-paper-service",
        ConsentPurpose::HealthData => "consent-paper-health-data",
        ConsentPurpose::Procedure => "consent-paper-procedure",
        ConsentPurpose::Guardian => "consent-paper-guardian",
        ConsentPurpose::Photographs => "consent-paper-photographs",
        ConsentPurpose::PhotographsShown => "consent-paper-photographs-shown",
        ConsentPurpose::Marketing => "consent-paper-marketing",
        ConsentPurpose::Sharing => "consent-paper-sharing",
    }
}
