using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>The card of the visitor at the desk.</summary>
public abstract record DeskCard
{
    /// <summary>The room's services, in their order.</summary>
    public IReadOnlyList<ServiceTile> Services { get; init; } = [];
}

/// <summary>Someone on file.</summary>
public sealed record ReturningVisitorCard(ReturningVisitorInput Input, VisitorFacts Person) : DeskCard
{
    /// <summary>Whether it is shown again as it stood, with what is still to ask open.</summary>
    public bool IsDraft { get; init; }
}

/// <summary>Someone who is not on file.</summary>
public sealed record NewVisitorCard(NewVisitorInput Input, bool IsAgain) : DeskCard;

/// <summary>The answers of a new visitor fit people on file.</summary>
/// <param name="Sealed">The whole form, sealed: the next step must not ask for it again, and no page may show the SSN.</param>
/// <param name="Name">The name that was typed.</param>
/// <param name="Matches">The people on file.</param>
public sealed record MayExistCard(string Sealed, string Name, IReadOnlyList<CheckInOutcome.Match> Matches) : DeskCard
{
    /// <summary>The form without its SSN, sealed: what survives an idle sign-out.</summary>
    public required string SealedDraft { get; init; }

    /// <summary>The same SSN is always the same person: no new record can be made.</summary>
    public bool IsCertain => Matches[0].Kind == MatchKind.SameSsn;
}

/// <summary>The person's visit to this room is still open.</summary>
/// <param name="Input">What stands on the card: the services ticked beside those of the visit.</param>
/// <param name="VisitId">The open visit.</param>
/// <param name="Name">First and last name.</param>
/// <param name="Since">Check-in, UTC.</param>
/// <param name="Used">Services that the visit holds already.</param>
public sealed record AlreadyHereCard(ReturningVisitorInput Input, Guid VisitId, string Name, DateTime Since, IReadOnlyList<int> Used) : DeskCard;

/// <summary>A service to tick.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">Name.</param>
/// <param name="Description">What it covers.</param>
/// <param name="DeskKey">The number key that ticks it; null when it stands under the last tile.</param>
/// <param name="IsSignificant">Whether it means significant staff involvement (20 CFR 677.150).</param>
public sealed record ServiceTile(int Id, string Name, string Description, int? DeskKey, bool IsSignificant);
