using System.Globalization;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Loads.Watching;

/// <summary>How often each answer came in the new, updated and unchanged rows of a load. It holds birth dates.</summary>
public sealed record RowTally : Unlogged
{
    /// <summary>How many rows.</summary>
    public int Rows { get; set; }

    /// <summary>How often each item was declined.</summary>
    public Dictionary<LoadColumn, int> Declined { get; init; } = [];

    /// <summary>How often each value came, of the columns in which a single one is suspicious.</summary>
    public Dictionary<LoadColumn, Dictionary<string, int>> Values { get; init; } = [];

    /// <summary>Counts a row.</summary>
    /// <param name="visit">What it says.</param>
    /// <param name="startsAt">The time of day on the office's clock at which the visit began.</param>
    public void Add(LoadedVisit visit, TimeOnly startsAt)
    {
        ArgumentNullException.ThrowIfNull(visit);
        Rows++;
        var items = visit.Items;
        Add(LoadColumn.FirstName, items.FirstName.State);
        Add(LoadColumn.LastName, items.LastName.State);
        Add(LoadColumn.Zip, items.Zip.State);
        Add(LoadColumn.Ssn, items.Ssn.State);
        Add(LoadColumn.BirthDate, items.BirthDate.State);
        Add(LoadColumn.LaborForceStatus, items.LaborForceStatus.State);
        Add(LoadColumn.Hispanic, items.Hispanic.State);
        Add(LoadColumn.Race, items.Race.State);
        Add(LoadColumn.Gender, items.Gender.State);
        AddValue(LoadColumn.VisitStart, startsAt.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        if (items.Zip.IsGiven)
        {
            AddValue(LoadColumn.Zip, items.Zip.Value.Five);
        }

        if (items.BirthDate.IsGiven)
        {
            AddValue(LoadColumn.BirthDate, items.BirthDate.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Adds the rows of another load.</summary>
    public void Add(RowTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Rows += other.Rows;
        foreach (var (column, count) in other.Declined)
        {
            Declined[column] = Declined.GetValueOrDefault(column) + count;
        }

        foreach (var (column, values) in other.Values)
        {
            foreach (var (value, count) in values)
            {
                AddValue(column, value, count);
            }
        }
    }

    private void Add(LoadColumn column, ResponseState state)
    {
        if (state == ResponseState.Declined)
        {
            Declined[column] = Declined.GetValueOrDefault(column) + 1;
        }
    }

    private void AddValue(LoadColumn column, string value, int count = 1)
    {
        if (!Values.TryGetValue(column, out var values))
        {
            Values[column] = values = [];
        }

        values[value] = values.GetValueOrDefault(value) + count;
    }
}
