//! Members of staff come, forget their passwords, and go.

use frontdesk::desk::staff::{
    AddStaff, ChangePassword, ChangeStaff, DeactivateStaff, ListStaff, ReactivateStaff, ResetPassword, StaffMember,
};
use frontdesk::desk::who_am_i::WhoAmI;
use frontdesk::desk::{DeskError, VaultError};
use frontdesk::domain::ids::StaffId;
use frontdesk::domain::market::Market;
use frontdesk::domain::password::{Password, PasswordRefusal};
use frontdesk::domain::role::Role;
use frontdesk::domain::salon::NamingRefusal;
use frontdesk::domain::staff::StaffRefusal;

use crate::support::{OWNER, PASSWORD, Salon};

fn newcomer(login: &str, role: Role) -> AddStaff {
    AddStaff {
        login: login.to_owned(),
        name: "Rita Sokolova".to_owned(),
        role,
        password: Password::typed("a door in spring"),
        one_time: true,
    }
}

fn of_login(salon: &mut Salon, login: &str) -> StaffMember {
    salon.ask(ListStaff {}).into_iter().find(|member| member.login == login).unwrap()
}

#[test]
fn a_newcomer_chooses_a_password_before_anything_else() {
    let mut salon = Salon::new(Market::Kz);
    let rita = salon.ask(newcomer("rita", Role::Manager));
    assert!(rita.must_change);
    let first = Password::typed("a door in spring");
    assert!(salon.desk.log_in("rita", &first).unwrap().must_change);
    assert!(matches!(salon.refused(ListStaff {}), DeskError::MustChangePassword));

    let own = Password::typed("snow on the roof");
    let wrong = salon.refused(ChangePassword { old: Password::typed("not this one"), new: own.clone() });
    assert!(matches!(wrong, DeskError::Vault(VaultError::WrongPassword)));
    salon.ask(ChangePassword { old: first.clone(), new: own.clone() });
    assert_eq!(salon.ask(ListStaff {}).len(), 5);

    assert!(salon.desk.log_in("rita", &first).is_err());
    assert!(!salon.desk.log_in("Rita ", &own).unwrap().must_change);
}

#[test]
fn passwords_and_logins_that_will_not_do() {
    let mut salon = Salon::new(Market::Kz);
    let short = AddStaff { password: Password::typed("short"), ..newcomer("rita", Role::Manager) };
    assert!(matches!(salon.refused(short), DeskError::Password(PasswordRefusal::TooShort)));
    let taken = salon.refused(newcomer("DANA", Role::Manager));
    assert!(matches!(taken, DeskError::Naming(NamingRefusal::LoginTaken)));
    let spaced = salon.refused(newcomer("rita s", Role::Manager));
    assert!(matches!(spaced, DeskError::Naming(NamingRefusal::NotALogin)));
    let (old, new) = (Password::typed(PASSWORD), Password::typed(PASSWORD));
    assert!(matches!(salon.refused(ChangePassword { old, new }), DeskError::Password(PasswordRefusal::Unchanged)));
    assert_eq!(salon.ask(ListStaff {}).len(), 4);
}

#[test]
fn a_manager_manages_only_whom_the_table_says() {
    let mut salon = Salon::new(Market::Pl);
    let owner = of_login(&mut salon, OWNER).id;
    salon.as_role(Role::Manager);
    let above = |error| matches!(error, DeskError::Staff(StaffRefusal::AboveYou));
    assert!(above(salon.refused(newcomer("rita", Role::Owner))));
    assert!(above(salon.refused(ResetPassword { id: owner })));
    assert!(above(salon.refused(DeactivateStaff { id: owner })));
    let dana = of_login(&mut salon, "dana");
    assert!(above(salon.refused(ChangeStaff { id: dana.id, name: dana.name, role: Role::Owner })));
    assert!(matches!(salon.refused(ResetPassword { id: StaffId(99) }), DeskError::NotFound(..)));
    salon.ask(newcomer("rita", Role::Specialist));
}

#[test]
fn who_was_let_go_stays_out_until_taken_back() {
    let mut salon = Salon::new(Market::Kz);
    let dana = of_login(&mut salon, "dana").id;
    salon.ask(DeactivateStaff { id: dana });
    assert!(matches!(salon.refused(DeactivateStaff { id: dana }), DeskError::Staff(StaffRefusal::NotActive)));
    assert!(salon.desk.log_in("dana", &Password::typed(PASSWORD)).is_err());
    assert!(!salon.desk.logins().unwrap().contains(&"dana".to_owned()));

    let back = salon.ask(ReactivateStaff { id: dana });
    assert!(salon.desk.log_in("dana", &Password::typed(PASSWORD)).is_err());
    assert!(salon.desk.log_in("dana", &back.password).unwrap().must_change);
}

#[test]
fn the_last_owner_stays_and_nobody_locks_themselves_out() {
    let mut salon = Salon::new(Market::Kz);
    let owner = of_login(&mut salon, OWNER);
    let demoted = ChangeStaff { id: owner.id, name: owner.name.clone(), role: Role::Manager };
    assert!(matches!(salon.refused(demoted.clone()), DeskError::Staff(StaffRefusal::LastOwner)));
    assert!(matches!(salon.refused(DeactivateStaff { id: owner.id }), DeskError::Staff(StaffRefusal::Yourself)));
    salon.ask(newcomer("rita", Role::Owner));
    salon.ask(demoted);
    // Her new role holds from the very next request.
    assert!(matches!(salon.refused(newcomer("olga", Role::Owner)), DeskError::Staff(StaffRefusal::AboveYou)));
}

#[test]
fn a_reset_password_opens_once_and_for_one_thing() {
    let mut salon = Salon::new(Market::Kz);
    let kim = of_login(&mut salon, "kim").id;
    let reset = salon.as_role(Role::Manager).ask(ResetPassword { id: kim });
    assert!(salon.desk.log_in("kim", &Password::typed(PASSWORD)).is_err());
    assert!(salon.desk.log_in("kim", &reset.password).unwrap().must_change);
    salon.ask(WhoAmI {});
    salon.ask(ChangePassword { old: reset.password.clone(), new: Password::typed("lamp and window") });
    assert!(salon.desk.log_in("kim", &reset.password).is_err());
    salon.desk.log_in("kim", &Password::typed("lamp and window")).unwrap();
}

#[test]
fn nobody_resets_their_own_password_at_a_console_left_open() {
    let mut salon = Salon::new(Market::Kz);
    let owner = of_login(&mut salon, OWNER).id;
    let refusal = salon.refused(ResetPassword { id: owner });
    assert!(matches!(refusal, DeskError::Staff(StaffRefusal::OwnPassword)), "{refusal:?}");
    salon.reopen();
}
