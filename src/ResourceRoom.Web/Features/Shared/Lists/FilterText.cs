using System.Globalization;

using FluentValidation;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>Reads the fields of a filter, and says of each what is wrong with it.</summary>
public static class FilterText
{
    private static readonly string[] DayForms = ["M/d/yyyy", "yyyy-MM-dd"];

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static T? Choice<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.GetName(value) == text ? value : null;

    public static bool IsDay(string? text) => string.IsNullOrWhiteSpace(text) || Day(text) is not null;

    public static IRuleBuilderOptions<TFilter, string?> IsDay<TFilter>(this IRuleBuilder<TFilter, string?> rule, string label) =>
        rule.Must(IsDay).WithMessage($"Enter a valid {label} date (MM/DD/YYYY).");

    public static IRuleBuilderOptions<TFilter, string?> IsOneOf<TFilter, T>(this IRuleBuilder<TFilter, string?> rule, string label)
        where T : struct, Enum =>
        rule.Must(text => string.IsNullOrEmpty(text) || Choice<T>(text) is not null).WithMessage($"Choose a {label} from the list.");
}
