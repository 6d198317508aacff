using System.Globalization;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>What the fields of a filter may be: dates, choices, rooms. Each may be left empty.</summary>
public static class FilterRules
{
    /// <summary>The choice that a text names; null when it names none.</summary>
    public static T? Chosen<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.GetName(value) == text ? value : null;

    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <param name="rule">The rule of the field.</param>
    /// <param name="label">The field's label.</param>
    public static void MayBeADate<TFilter>(this IRuleBuilder<TFilter, string?> rule, string label) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) is not null).WithMessage(DateRules.NotADate(label));

    public static void MayBeADay<TFilter>(this IRuleBuilder<TFilter, string?> rule) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) is not null).WithMessage(DateRules.NoSuchDay);

    /// <param name="rule">The rule of the field.</param>
    /// <param name="label">What is chosen, as in "Choose a status from the list."</param>
    /// <param name="isChoice">Whether a text names a choice.</param>
    public static void MayBeChosen<TFilter>(this IRuleBuilder<TFilter, string?> rule, string label, Func<string, bool> isChoice) =>
        rule.Must(text => string.IsNullOrEmpty(text) || isChoice(text)).WithMessage($"Choose {label} from the list.");

    public static void MayBeARoom<TFilter>(this IRuleBuilder<TFilter, string?> rule)
        where TFilter : IRoomFilter =>
        rule.Must((filter, room) => string.IsNullOrWhiteSpace(room) || filter.ChosenRooms.Any()).WithMessage("Choose a room from the list.");
}
