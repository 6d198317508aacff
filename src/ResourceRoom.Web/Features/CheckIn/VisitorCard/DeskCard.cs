using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public abstract record DeskCard
{
    public IReadOnlyList<CatalogService> Services { get; init; } = [];
}

public sealed record ReturningVisitorCard(ReturningVisitorInput Input, VisitorFacts Person) : DeskCard
{
    public bool IsDraft { get; init; }
}

public sealed record NewVisitorCard(NewVisitorInput Input, bool IsAgain) : DeskCard
{
    public IReadOnlyList<NameSplit> Names { get; init; } = [];
}

public sealed record PossibleDuplicateCard(string Sealed, string Name, IReadOnlyList<MatchOnFile> Matches) : DeskCard
{
    public required string SealedDraft { get; init; }

    public bool IsCertain => Matches[0].Kind == MatchKind.SameSsn;

    public bool AsksWhoseSsn => Matches[0].MustBeAsked;

    public IReadOnlyList<MatchOnFile> Offered => AsksWhoseSsn ? [Matches[0]] : Matches;
}

public sealed record AlreadyHereCard(ReturningVisitorInput Input, Guid VisitId, string Name, DateTime Since, IReadOnlyList<int> Used) : DeskCard
{
    /// <summary>What was typed for a second visit and is not on this one.</summary>
    public required UnsavedAnswers Unsaved { get; init; }
}
