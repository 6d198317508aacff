using System.Collections.Immutable;

using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>A row of a load as it was read: good, or with its faults.</summary>
public sealed record LoadRowResult : Unlogged
{
    /// <summary>The physical line on which it begins.</summary>
    public required long Line { get; init; }

    /// <summary>The row, if each of its cells is good.</summary>
    public LoadRow? Row { get; init; }

    /// <summary>Why the bytes are no row; then nothing else is known of it.</summary>
    public LoadCode? RowFault { get; init; }

    /// <summary>Its faulty cells, in the order of the layout.</summary>
    public ImmutableArray<CellFault> Faults { get; init; } = [];

    /// <summary>The visit's id if that cell is good, whatever the others are: an earlier row may have it.</summary>
    public string? VisitId { get; init; }

    /// <summary>The id as rejects name it: masked only where it is an SSN, or no id at all.</summary>
    public string ShownVisitId { get; init; } = "";

    /// <summary>The same, of a visit that an earlier row of this file has.</summary>
    /// <param name="wasDeleted">Whether that row deletes it.</param>
    public LoadRowResult AsDuplicate(bool wasDeleted) => this with
    {
        Row = null,
        Faults = Faults.Insert(0, new CellFault(LoadColumn.VisitId, LoadCode.DuplicateInFile, FoundText.Of(ShownVisitId), wasDeleted ? LoadHint.DeletedBefore : FoundHint)),
    };

    /// <summary>The same, refused by what is on file.</summary>
    public LoadRowResult Refused(LoadColumn column, LoadCode code, string found) =>
        this with { Row = null, Faults = [new CellFault(column, code, found, LoadHint.None)] };

    private LoadHint FoundHint => IdRules.IsPowerOfTen(VisitId) ? LoadHint.PowerOfTen : LoadHint.None;
}
