using System.Globalization;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Schedules;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Reports.Saved;

public sealed record SavedReportInput : Unlogged
{
    public const string SameDays = "same";
    public const string NotSent = "no";

    public int Version { get; init; } = -1;

    public TypedNote? Name { get; init; }

    /// <summary><see cref="SameDays"/>, or a <see cref="RelativePeriod"/>.</summary>
    public string? Days { get; init; }

    /// <summary><see cref="NotSent"/>, or a <see cref="ReportSchedule"/>.</summary>
    public string? Email { get; init; }

    public IReadOnlyList<string>? Recipients { get; init; }

    internal ReportKind Kind { get; init; }

    internal RelativePeriod? ChosenPeriod => FilterRules.Chosen<RelativePeriod>(Days);

    internal ReportSchedule? ChosenSchedule => FilterRules.Chosen<ReportSchedule>(Email);

    /// <summary>The days that it takes each time; null for those it is saved with.</summary>
    internal RelativePeriod? Period => ChosenSchedule is { } schedule ? schedule.PeriodOf(ChosenPeriod, Kind) : ChosenPeriod;

    internal string CleanName => TypedText.Line(Name?.Text);

    internal IReadOnlyList<long> ChosenRecipients =>
        ChosenSchedule is null ? [] : [.. (Recipients ?? []).Select(text => (long?)FilterRules.Number(text)).OfType<long>().Distinct().Order()];

    internal static SavedReportInput Of(SavedReport report) => new()
    {
        Version = report.Version,
        Kind = report.Kind,
        Name = report.Name,
        Days = report.Period?.ToString() ?? SameDays,
        Email = report.Schedule?.ToString() ?? NotSent,
        Recipients = [.. report.Recipients.Select(recipient => recipient.AccountId.ToString(CultureInfo.InvariantCulture))],
    };
}

public sealed class SavedReportInputValidator : AbstractValidator<SavedReportInput>
{
    public SavedReportInputValidator()
    {
        RuleFor(input => input.Name).MustBeANote(SavedReport.NameLength, "name");
        RuleFor(input => input.Name).Must(name => TypedText.Line(name?.Text).Any(char.IsLetterOrDigit)).WithMessage("Enter a name, such as Monthly visits.");
        RuleFor(input => input.Days).Must((input, days) => days == SavedReportInput.SameDays || input.ChosenPeriod?.Suits(input.Kind) == true)
            .WithMessage("Choose the days from the list.");
        RuleFor(input => input.Email).Must((input, email) => email == SavedReportInput.NotSent || input.ChosenSchedule is not null)
            .WithMessage("Choose whether it is sent by email.");
        RuleFor(input => input.Recipients).Must((input, _) => input.ChosenSchedule is null || input.ChosenRecipients.Count > 0)
            .WithMessage("Choose who gets the email.");
    }
}
