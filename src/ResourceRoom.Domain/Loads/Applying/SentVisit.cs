using System.Collections.Immutable;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Loads.Applying;

/// <summary>What a row says about a visit, or what the visit says now, in the same terms.</summary>
public sealed record SentVisit : Unlogged
{
    /// <summary>The code of the room.</summary>
    public required string Location { get; init; }

    /// <summary>When it began, UTC.</summary>
    public required DateTime Start { get; init; }

    /// <summary>When somebody checked out, UTC; null when nobody did.</summary>
    public required DateTime? End { get; init; }

    /// <summary>Labor Force Status at contact.</summary>
    public required Answer<LaborForceStatus> Status { get; init; }

    /// <summary>The codes of the services, in the order of the alphabet.</summary>
    public required ImmutableArray<string> Services { get; init; }

    /// <summary>The note.</summary>
    public required string? Note { get; init; }

    /// <summary>What a row says.</summary>
    public static SentVisit Of(LoadedVisit row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new SentVisit
        {
            Location = row.Location,
            Start = row.Start,
            End = row.End,
            Status = row.Items.LaborForceStatus,
            Services = row.Services,
            Note = row.Note,
        };
    }

    /// <summary>Whether the end is after the start and within a day, as a row's must be.</summary>
    public bool Fits => End is not { } end || (end > Start && end - Start <= LoadRowReader.LongestVisit);

    /// <summary>The same content: the services are compared one by one.</summary>
    public bool Equals(SentVisit? other) => other is not null && Location == other.Location && Start == other.Start && End == other.End
        && Status == other.Status && Note == other.Note && Services.SequenceEqual(other.Services);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Location, Start, End, Status, Note, Services.Length);
}
