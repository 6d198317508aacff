using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

public sealed record LayoutPage(LayoutInput Input, IReadOnlyList<AddedVersion> Versions, int InForce, ExtractLayout Shown);

public sealed record ChecksPage(ChecksInput Input, IReadOnlyList<AddedVersion> Versions, int InForce, CheckVersion Shown);

public sealed record AddedVersion(int Number, DateOnly FirstDay, DateTime? AddedAt, string? By);

public sealed record DueDatesPage(DueDatesInput Input);

public sealed record DueDatesInput
{
    public IList<DueDateInput> Days { get; init; } = [];

    internal static DueDatesInput Of(IEnumerable<ExtractDueDate> rows) => new()
    {
        Days = [.. rows.OrderBy(row => row.Due).Select(row => new DueDateInput { Due = row.Due, Version = row.Version, Day = DueDateWords.Text(row.ToDay()) })],
    };
}

public sealed record DueDateInput
{
    public ExtractDue Due { get; init; }

    public int Version { get; init; }

    /// <summary>Month and day, such as 11/15.</summary>
    public string? Day { get; init; }
}
