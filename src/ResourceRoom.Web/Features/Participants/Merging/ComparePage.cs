using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>One of two records, as far as their comparison shows it outside of the nine items.</summary>
public sealed record ComparedRecord
{
    /// <summary>Key of the record.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>First and last name.</summary>
    public required string Name { get; init; }

    /// <summary>The class.</summary>
    public required ParticipantClass Class { get; init; }

    /// <summary>When the record was made, UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>Day of the last visit within reach that counts.</summary>
    public required DateOnly? LastVisit { get; init; }

    /// <summary>How many rows of each kind the record has.</summary>
    public required IReadOnlyDictionary<MovedRow, int> Rows { get; init; }
}

/// <summary>One item in both records.</summary>
/// <param name="Item">The item.</param>
/// <param name="Differs">Whether somebody has to choose.</param>
/// <param name="Kept">The answer of the record that stays; the SSN masked.</param>
/// <param name="Merged">The answer of the other.</param>
/// <param name="Chosen">The side that is ticked; null for none.</param>
public sealed record ItemComparison(NineItem Item, bool Differs, ItemRow Kept, ItemRow Merged, MergeSide? Chosen);

/// <summary>That two records were said to be two people's.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who said so.</param>
public sealed record SaidDifferent(DateTime At, string By);

/// <summary>Two records side by side.</summary>
public sealed record ComparePage
{
    /// <summary>The record that is to stay.</summary>
    public required ComparedRecord Kept { get; init; }

    /// <summary>The record that is to go into it.</summary>
    public required ComparedRecord Merged { get; init; }

    /// <summary>The nine items in the policy's order.</summary>
    public required IReadOnlyList<ItemComparison> Items { get; init; }

    /// <summary>Names of the rooms in which both are checked in now; while there is one they cannot be merged.</summary>
    public required IReadOnlyList<string> RoomsOfBoth { get; init; }

    /// <summary>Whether both hold an SSN, and not the same one.</summary>
    public required bool HasTwoSsns { get; init; }

    /// <summary>Set when somebody said that they are two people's.</summary>
    public required SaidDifferent? Different { get; init; }

    /// <summary>What the page shows, sealed, to be sent back with the choices.</summary>
    public required string Shown { get; init; }

    /// <summary>What changed since the choices were made, if anything did.</summary>
    public MergeOutcome.Changed? Changed { get; init; }

    /// <summary>The type's name alone: what the page shows is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(ComparePage);
}
