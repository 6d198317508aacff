using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

public abstract record SheetRowMatch
{
    private SheetRowMatch()
    {
    }

    public RowChoice? Choice { get; init; }

    public sealed record OnFile(long ParticipantId) : SheetRowMatch;

    public sealed record New(bool IsDifferentPerson) : SheetRowMatch;

    public sealed record Unclear : SheetRowMatch;

    public sealed record OutOfScope : SheetRowMatch;
}

public sealed record RowChoice(IReadOnlyList<MatchOnFile> Matches, bool HasMore)
{
    public bool AsksWhoseSsn => Matches is [{ MustBeAsked: true }, ..];
}
