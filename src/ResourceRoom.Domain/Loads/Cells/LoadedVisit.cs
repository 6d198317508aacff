using System.Collections.Immutable;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>A visit as a row has it.</summary>
public sealed record LoadedVisit : Unlogged
{
    /// <summary>The code of the room.</summary>
    public required string Location { get; init; }

    /// <summary>When it began, UTC.</summary>
    public required DateTime Start { get; init; }

    /// <summary>When it ended, UTC; null when nobody checked out.</summary>
    public required DateTime? End { get; init; }

    /// <summary>The sender's own id of the person.</summary>
    public required string PersonId { get; init; }

    /// <summary>The nine items; none is left unasked.</summary>
    public required NineAnswers Items { get; init; }

    /// <summary>The SSN as the cell writes it, for what a reject shows of it.</summary>
    public string SsnCell { get; init; } = "";

    /// <summary>The codes of the services, each once, in the order of the alphabet.</summary>
    public required ImmutableArray<string> Services { get; init; }

    /// <summary>The note.</summary>
    public required string? Note { get; init; }

    /// <summary>When the sender last changed the row, UTC.</summary>
    public required DateTime? ChangedAt { get; init; }
}
