using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>One equal-opportunity item in both versions.</summary>
/// <param name="Item">The item.</param>
/// <param name="OnFile">What is on file now.</param>
/// <param name="Typed">What was chosen.</param>
public sealed record ComparedEoItem(EoItem Item, string OnFile, string Typed)
{
    /// <summary>Whether the two differ.</summary>
    public bool Differs => OnFile != Typed;
}

/// <summary>The page on which equal-opportunity answers are recorded; blind for who may not see them.</summary>
public sealed record EoItemsPage
{
    /// <summary>Key of the record.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>First and last name.</summary>
    public required string Name { get; init; }

    /// <summary>The version on file, which the next save is checked against.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the one who reads may see the answers.</summary>
    public required bool CanSee { get; init; }

    /// <summary>When answers were last saved, UTC; null when nobody asked.</summary>
    public required DateTime? AnsweredAt { get; init; }

    /// <summary>The items that were answered or declined; which of the two is not said here.</summary>
    public required IReadOnlyList<EoItem> Answered { get; init; }

    /// <summary>What is chosen: the answers on file for who may see them, otherwise only what was typed before.</summary>
    public required EoItemsInput Input { get; init; }

    /// <summary>Whether someone else saved in between.</summary>
    public bool IsConflict { get; init; }

    /// <summary>Both versions then, for who may see them.</summary>
    public IReadOnlyList<ComparedEoItem>? Compared { get; init; }

    /// <summary>The type's name alone: the answers are confidential and never reach a log by accident.</summary>
    public override string ToString() => nameof(EoItemsPage);
}

/// <summary>A question of that page that is answered by yes or no.</summary>
/// <param name="Item">The item.</param>
/// <param name="Chosen">The value chosen.</param>
/// <param name="Unchanged">The choice that says nothing: value and words.</param>
public sealed record EoQuestion(EoItem Item, string? Chosen, (string Value, string Text) Unchanged);
