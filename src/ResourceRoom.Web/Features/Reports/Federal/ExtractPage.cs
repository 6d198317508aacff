using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Differences;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Reports.Federal;

/// <summary>The periods of a program year, the form of a new run, and the runs so far.</summary>
public sealed record ExtractPage
{
    public required ExtractQuery Input { get; init; }

    public required ProgramYear Year { get; init; }

    public required IReadOnlyList<ProgramYear> Years { get; init; }

    public required ExtractPeriod Offered { get; init; }

    public required IReadOnlyList<ExtractPeriodLine> Periods { get; init; }

    /// <summary>The last finished run of what is chosen; null without one.</summary>
    public required RunPage? Chosen { get; init; }

    public required ExtractLayout Layout { get; init; }

    public required CheckVersion Checks { get; init; }

    public required IReadOnlyList<FederalExtract> Runs { get; init; }

    public IEnumerable<Choice> YearChoices => Years.Select(year => new Choice($"{year.Year}", $"{year}, {OfficeFormat.Date(year.Start)} to {OfficeFormat.Date(year.End)}"));

    public IEnumerable<Choice> QuarterChoices => Enumerable.Range(1, ExtractPeriod.Quarters).Select(quarter => new Choice($"{quarter}", ((ExtractDue)quarter).InWords()));

    public static IReadOnlyList<Choice> CoverageChoices { get; } =
    [
        new(PeriodCoverage.Quarter.Name(), "Only the quarter"), new(PeriodCoverage.ToDate.Name(), "From July 1 to the end of the quarter"),
    ];

    public static IReadOnlyList<Choice> ParticipantChoices { get; } =
    [
        new(ExtractQuery.Yes, "Everybody who is reportable"),
        new(ExtractQuery.No, "Without people whose last visit in the period was as a WIOA participant (the state’s file has them already)"),
    ];
}

/// <param name="Last">The last finished run of the usual choice.</param>
public sealed record ExtractPeriodLine(ExtractPeriod Period, DateOnly DueOn, DateOnly Today, FederalExtract? Last)
{
    public bool IsOver => Period.IsOver(Today);

    /// <summary>Nothing is locked by it: the page says so, and no more.</summary>
    public bool IsOverdue => DueOn < Today && Last is null;
}

public sealed record RunPage
{
    public required FederalExtract Run { get; init; }

    /// <summary>The version that it used; of a run that is not finished the one in force.</summary>
    public required CheckVersion Checks { get; init; }

    public required int Columns { get; init; }

    public required IReadOnlyList<CheckFailure> Failures { get; init; }

    public required IReadOnlyList<RowDifference> Differences { get; init; }

    /// <summary>How many people have changed since; null where that is asked for only by hand, or no file is there.</summary>
    public required int? Changed { get; init; }

    /// <summary>Whether it is the last finished one of its choice, whose file the address has.</summary>
    public required bool IsLast { get; init; }

    /// <summary>Whether the page stands in place of a file that is not there.</summary>
    public bool IsForMissingFile { get; init; }

    public ExtractChoice Choice => ExtractChoice.Of(Run);

    public string File => $"{Links.FederalExtract}.csv?{Choice.Query}";

    public string ChecksFile => $"{Links.FederalExtract}/checks.csv?{Choice.Query}";

    public string Address => AddressOf(Run);

    public static string AddressOf(FederalExtract run) => $"{Links.FederalExtract}/runs/{run.PublicId}";

    /// <summary>Whether no stage before it found anything.</summary>
    public bool WasRun(CheckStage stage) => Run.FailuresByCheck.Keys.All(code => code.Stage() >= stage);
}
