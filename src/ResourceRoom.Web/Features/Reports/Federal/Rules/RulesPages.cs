using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

/// <param name="Input">The form of a new version.</param>
/// <param name="Versions">Those there are, the latest first.</param>
/// <param name="InForce">The version that holds today.</param>
/// <param name="Shown">The version shown.</param>
public sealed record LayoutPage(LayoutInput Input, IReadOnlyList<AddedVersion> Versions, int InForce, ExtractLayout Shown);

/// <param name="Input">The form of a new version.</param>
/// <param name="Versions">Those there are, the latest first.</param>
/// <param name="InForce">The version that holds today.</param>
/// <param name="Shown">The version shown.</param>
public sealed record ChecksPage(ChecksInput Input, IReadOnlyList<AddedVersion> Versions, int InForce, CheckVersion Shown);

/// <param name="Number">Counts up from 1.</param>
/// <param name="FirstDay">The first day in force.</param>
/// <param name="AddedAt">Null for the one that came with the program.</param>
/// <param name="By">Who added it.</param>
public sealed record AddedVersion(int Number, DateOnly FirstDay, DateTime? AddedAt, string? By);

/// <summary>The form of the due dates.</summary>
public sealed record DueDatesPage(DueDatesInput Input);

public sealed record DueDatesInput
{
    public IReadOnlyList<DueDateInput> Days { get; init; } = [];

    internal static DueDatesInput Of(IEnumerable<ExtractDueDate> rows) => new()
    {
        Days = [.. rows.OrderBy(row => row.Due).Select(row => new DueDateInput { Due = row.Due, Version = row.Version, Day = DueDateWords.Text(row.ToDay()) })],
    };
}

public sealed record DueDateInput
{
    public ExtractDue Due { get; init; }

    /// <summary>The version that was edited.</summary>
    public int Version { get; init; }

    /// <summary>Month and day, such as 11/15.</summary>
    public string? Day { get; init; }
}
