using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Customers.NewPeople;

public sealed record NewParticipantPage : Unlogged
{
    public required NewParticipantInput Input { get; init; }

    /// <summary>Whether the page is shown because of an error, after which an SSN must be typed again.</summary>
    public required bool IsAgain { get; init; }

    public required EnrollmentFields Enrollment { get; init; }
}

/// <param name="Sealed">The form as it was sent.</param>
/// <param name="Name">Whom it is about.</param>
/// <param name="Matches">Those on file whom the answers fit.</param>
public sealed record SamePersonPage(string Sealed, string Name, IReadOnlyList<MatchOnFile> Matches) : Unlogged
{
    public bool IsCertain => Matches[0].Kind == MatchKind.SameSsn;

    public bool AsksWhoseSsn => Matches[0].MustBeAsked;

    public IReadOnlyList<MatchOnFile> Offered => AsksWhoseSsn ? [Matches[0]] : Matches;
}
