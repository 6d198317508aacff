using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

public sealed record ComparedEoItem(EoItem Item, string OnFile, string Typed)
{
    public bool Differs => OnFile != Typed;
}

/// <summary>The page on which equal-opportunity answers are recorded; blind for who may not see them.</summary>
public sealed record EoItemsPage
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required int Version { get; init; }

    public required bool CanSee { get; init; }

    public required DateTime? AnsweredAt { get; init; }

    /// <summary>The items that were answered or declined; which of the two is not said here.</summary>
    public required IReadOnlyList<EoItem> Answered { get; init; }

    /// <summary>What is chosen: the answers on file for who may see them, otherwise only what was typed before.</summary>
    public required EoItemsInput Input { get; init; }

    public bool IsConflict { get; init; }

    public IReadOnlyList<ComparedEoItem>? Compared { get; init; }

    /// <summary>The type's name alone: the answers are confidential and never reach a log by accident.</summary>
    public override string ToString() => nameof(EoItemsPage);
}

/// <summary>A question of that page that is answered by yes or no.</summary>
public sealed record EoQuestion(EoItem Item, string? Chosen, (string Value, string Text) Unchanged);
