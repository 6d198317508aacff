namespace ResourceRoom.Domain.Accounts;

/// <summary>Who employs somebody with a staff account. Stored by number.</summary>
public enum Employer
{
    /// <summary>The state: OET.</summary>
    State = 1,

    /// <summary>The LWIA itself.</summary>
    Lwia = 2,

    /// <summary>A partner organization, which is named.</summary>
    Partner = 3,

    /// <summary>The federal government.</summary>
    Federal = 4,
}

/// <summary>What an account is for, as far as its employer goes.</summary>
public enum AccountKind
{
    /// <summary>Works for an LWIA: technicians, case managers, LWIA administrators.</summary>
    OfArea,

    /// <summary>Works for OET.</summary>
    OfState,

    /// <summary>Monitors for the state or the federal government.</summary>
    Monitor,
}

/// <summary>Why an account cannot have an employer.</summary>
public enum EmployerRefusal
{
    /// <summary>None is chosen.</summary>
    NotChosen,

    /// <summary>Accounts of this kind never have it.</summary>
    NotOfThisRole,

    /// <summary>A partner organization without its name.</summary>
    NoPartner,

    /// <summary>The name of a partner organization beside another employer.</summary>
    PartnerNotEmployer,
}

/// <summary>
/// Staff who log on for an LWIA are employed by it or by a partner organization (Policy 1.11.2, item 1.1); OET staff by the state,
/// and monitors by the state or the federal government [ours].
/// </summary>
public static class EmployerRule
{
    /// <summary>Who can employ somebody with an account of a kind.</summary>
    public static IReadOnlyList<Employer> Of(AccountKind kind) => kind switch
    {
        AccountKind.OfArea => [Employer.Lwia, Employer.Partner],
        AccountKind.OfState => [Employer.State],
        _ => [Employer.State, Employer.Federal],
    };

    /// <summary>The employer that was chosen; the only one there is for this kind, where none was.</summary>
    public static Employer? Chosen(AccountKind kind, Employer? chosen) => chosen ?? (Of(kind) is [var only] ? only : null);

    /// <summary>The first reason why an account cannot have this employer, or null if it can.</summary>
    /// <param name="kind">What the account is for.</param>
    /// <param name="employer">What was chosen, if anything.</param>
    /// <param name="namesPartner">Whether a partner organization was named.</param>
    public static EmployerRefusal? WhyNot(AccountKind kind, Employer? employer, bool namesPartner) => Chosen(kind, employer) switch
    {
        null => EmployerRefusal.NotChosen,
        { } chosen when !Of(kind).Contains(chosen) => EmployerRefusal.NotOfThisRole,
        Employer.Partner => namesPartner ? null : EmployerRefusal.NoPartner,
        _ => namesPartner ? EmployerRefusal.PartnerNotEmployer : null,
    };
}
