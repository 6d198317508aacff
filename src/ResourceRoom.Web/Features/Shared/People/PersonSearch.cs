using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.People;

/// <summary>Finds people by what was typed: a name, the last four or all of the SSN, a birth date, or a pass.</summary>
[Scoped]
public sealed class PersonSearch(ResourceRoomDb db, ParticipantItems items, PassCodes passes, OfficeClock clock)
{
    public Task<PersonSearchResult> InScopeAsync(string? typed, ActingUser who, CancellationToken cancellationToken) =>
        FindAsync(typed, FindTerm.Parse(typed, clock.Today), db.PeopleInScopeOf(who), cancellationToken);

    /// <summary>The same among customers alone.</summary>
    public Task<PersonSearchResult> AmongCustomersAsync(string? typed, ActingUser who, CancellationToken cancellationToken) => FindAsync(
        typed, FindTerm.Parse(typed, clock.Today), new PeopleInScope(db.Participants.CustomersVisibleTo(who), db.Visits.VisibleTo(who), db.LookupNames), cancellationToken);

    /// <summary>The same, but a full SSN or a pass, which only its owner can have brought, finds that person anywhere.</summary>
    public Task<PersonSearchResult> AtDeskAsync(string? typed, ActingUser who, CancellationToken cancellationToken)
    {
        var (term, scope) = (FindTerm.Parse(typed, clock.Today), db.PeopleInScopeOf(who));
        return FindAsync(typed, term, IsProof(term) ? scope with { People = db.Participants } : scope, cancellationToken);
    }

    /// <summary>Whether only the person could have brought what was searched for; anybody can make up a number.</summary>
    public static bool IsProof(FindTerm? term) => term is FindTerm.BySsn { Ssn.LooksMadeUp: false } or FindTerm.ByPassCode;

    private async Task<PersonSearchResult> FindAsync(string? typed, FindTerm term, PeopleInScope scope, CancellationToken cancellationToken)
    {
        var shown = IsSecret(typed, term) ? null : typed?.Trim();
        if (term is FindTerm.Unusable)
        {
            return new PersonSearchResult { Typed = shown, Term = term };
        }

        var found = await scope.FindAsync(term, items, cancellationToken) with { Typed = shown, Term = term };
        return term is FindTerm.ByPassCode { Code: var code } && found.People.Count == 0
            ? await FindByEndedPassAsync(found, code, scope, cancellationToken)
            : found;
    }

    private async Task<PersonSearchResult> FindByEndedPassAsync(PersonSearchResult nobody, PassCode code, PeopleInScope scope, CancellationToken cancellationToken)
    {
        if (await passes.RevokedAtAsync(scope.People.SelectMany(person => person.Passes), code, cancellationToken) is not { } endedAt)
        {
            return nobody;
        }

        return await passes.OwnerAsync(db.PassesEndedByMerge(), code, cancellationToken) is { } owner
            ? await scope.OneAsync(owner, items, cancellationToken) with { Typed = nobody.Typed, Term = nobody.Term }
            : nobody with { PassReplacedAt = endedAt };
    }

    /// <summary>Digits that may be most of an SSN are secret too, unless they are written as a date.</summary>
    private bool IsSecret(string? typed, FindTerm term) => term switch
    {
        FindTerm.BySsn or FindTerm.ByPassCode or FindTerm.Unusable { Fault: FindFault.NotAnSsn or FindFault.NotAPassCode } => true,
        FindTerm.Unusable { Fault: FindFault.NotABirthDate } => typed!.Trim().All(char.IsAsciiDigit),
        _ => SsnInText.MayHoldMostOfOne(typed) && TypedPerson.Read(typed, clock.Today).BirthDate is null,
    };
}
