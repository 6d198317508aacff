using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Periods;

namespace ResourceRoom.Web.Features.Reports.Federal;

/// <summary>The choice as addresses and the form have it; what is left out is as usual.</summary>
public sealed record ExtractQuery
{
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>The calendar year of the July 1 that the program year begins with.</summary>
    public string? Year { get; init; }

    public string? Quarter { get; init; }

    public string? Period { get; init; }

    public string? Participants { get; init; }

    public string? Header { get; init; }

    internal bool HasHeader => Header == Yes;

    internal static ExtractQuery Of(ExtractChoice choice) => new()
    {
        Year = choice.Period.Year.Year.ToString(CultureInfo.InvariantCulture),
        Quarter = choice.Period.Quarter?.ToString(CultureInfo.InvariantCulture),
        Period = choice.Period.Coverage.Name(),
        Participants = choice.WithParticipants ? Yes : No,
    };

    /// <summary>Only of a query without mistakes.</summary>
    internal ExtractChoice ToChoice() => ExtractPeriod.TryRead(Year, Quarter, Period, out var period)
        ? new(period, Participants != No)
        : throw new InvalidOperationException("The query has mistakes.");
}

public sealed class ExtractQueryValidator : AbstractValidator<ExtractQuery>
{
    public ExtractQueryValidator()
    {
        RuleFor(query => query.Year).Must(year => ExtractPeriod.TryRead(year, quarter: null, coverage: null, out _))
            .WithMessage($"Choose a program year from {ExtractPeriod.EarliestYear} to {ExtractPeriod.LatestYear}, by the year of its July 1.");
        RuleFor(query => query.Quarter).Must(quarter => ExtractPeriod.TryRead(EarliestYear, quarter, coverage: null, out _))
            .WithMessage("Choose a quarter from 1 to 4, or none for the whole year.");
        RuleFor(query => query.Period).Must(period => PeriodCoverages.TryRead(period, out _))
            .WithMessage($"Choose {PeriodCoverage.Quarter.Name()} or {PeriodCoverage.ToDate.Name()}.");
        RuleFor(query => query.Participants).Must(IsYesOrNo).WithMessage($"Choose {ExtractQuery.Yes} or {ExtractQuery.No} for WIOA participants.");
        RuleFor(query => query.Header).Must(IsYesOrNo).WithMessage($"Choose {ExtractQuery.Yes} or {ExtractQuery.No} for the header.");
    }

    private static string EarliestYear => ExtractPeriod.EarliestYear.ToString(CultureInfo.InvariantCulture);

    private static bool IsYesOrNo(string? answer) => string.IsNullOrEmpty(answer) || answer is ExtractQuery.Yes or ExtractQuery.No;
}
