using FluentValidation;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>Reads the fields of a filter, and says of each what is wrong with it.</summary>
public static class FilterText
{
    public static T? Choice<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.GetName(value) == text ? value : null;

    public static bool IsDay(string? text) => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) is not null;

    public static IRuleBuilderOptions<TFilter, string?> IsDay<TFilter>(this IRuleBuilder<TFilter, string?> rule, string label) =>
        rule.Must(IsDay).WithMessage(DateRules.NotADate(label));

    public static IRuleBuilderOptions<TFilter, string?> IsOneOf<TFilter, T>(this IRuleBuilder<TFilter, string?> rule, string label)
        where T : struct, Enum =>
        rule.Must(text => string.IsNullOrEmpty(text) || Choice<T>(text) is not null).WithMessage($"Choose a {label} from the list.");
}
