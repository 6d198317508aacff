using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

public sealed record EoItemsPage : Unlogged
{
    private static readonly Choice Declined = new(EoItemsInput.Declined, "Prefer not to answer");

    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required int Version { get; init; }

    public required bool CanSee { get; init; }

    public required DateTime? AnsweredAt { get; init; }

    public required IReadOnlyList<EoItem> Answered { get; init; }

    public required EoItemsInput Input { get; init; }

    public TwoVersions? Conflict { get; init; }

    public IReadOnlyList<Choice> Answers(EoItem item) => [new("Yes", "Yes"), new("No", "No"), Declined, Unchanged(item)];

    public IReadOnlyList<Choice> Languages() =>
    [
        Unchanged(EoItem.PreferredLanguage),
        Declined,
        .. PreferredLanguage.Common.Select(language => new Choice(language, language)),
        new(EoItemsInput.Other, "Other"),
    ];

    private Choice Unchanged(EoItem item) =>
        CanSee ? new(EoItemsInput.NotAsked, "Not asked")
        : new("", Answered.Contains(item) ? "Leave the answer on file as it is" : "Not asked");
}
