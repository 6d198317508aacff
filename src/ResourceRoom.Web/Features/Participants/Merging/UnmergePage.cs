using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>One item of the kept record and what taking the merge back makes of it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Now">What it holds now; the SSN masked.</param>
/// <param name="Then">What it would hold.</param>
public sealed record UnmergedItem(NineItem Item, string Now, string Then);

/// <summary>A merge that may be taken back.</summary>
public sealed record UnmergePage
{
    /// <summary>Key of the record that people see.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>Key of the merge.</summary>
    public required Guid MergeId { get; init; }

    /// <summary>First and last name on the kept record before the merge.</summary>
    public required string KeptName { get; init; }

    /// <summary>First and last name on the record that was merged into it.</summary>
    public required string MergedName { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who merged.</summary>
    public required string By { get; init; }

    /// <summary>How many visits go back.</summary>
    public required int Visits { get; init; }

    /// <summary>The items that go back.</summary>
    public required IReadOnlyList<UnmergedItem> GoingBack { get; init; }

    /// <summary>The items that were changed since and stay.</summary>
    public required IReadOnlyList<NineItem> ChangedSince { get; init; }

    /// <summary>Why it cannot be taken back; null when it can.</summary>
    public required UnmergeRefusal? Refusal { get; init; }

    /// <summary>The record that has the SSN by now, when it is within reach.</summary>
    public required Guid? SsnElsewhere { get; init; }

    /// <summary>The type's name alone: what the page shows is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(UnmergePage);
}
