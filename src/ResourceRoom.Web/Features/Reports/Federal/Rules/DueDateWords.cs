using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Periods;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

/// <summary>Days without a year, as people type them.</summary>
internal static class DueDateWords
{
    public static string Text(YearlyDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month:00}/{day.Day:00}");

    /// <summary>Null unless every year has such a day.</summary>
    public static YearlyDay? Read(string? text) =>
        text?.Trim().Split('/') is [var month, var day]
        && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var monthNumber)
        && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var dayNumber)
        && new YearlyDay(monthNumber, dayNumber) is { Exists: true } read
            ? read
            : null;
}

public sealed class DueDatesInputValidator : AbstractValidator<DueDatesInput>
{
    public DueDatesInputValidator() => RuleForEach(input => input.Days).ChildRules(line => line.RuleFor(day => day.Day)
        .Must(text => DueDateWords.Read(text) is not null).WithMessage("Enter month and day, such as 11/15. February 29 does not come every year."));
}
