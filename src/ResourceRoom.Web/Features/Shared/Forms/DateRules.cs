using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Web.Features.Shared.Forms;

public static class DateRules
{
    public const string NoSuchDay = "This is not a day of the calendar. Enter it as MM/DD/YYYY.";

    private const string TooEarly = "This day is before 1900. Check the year.";

    private static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <param name="rule">The rule of the field.</param>
    /// <param name="label">The field's label, as in "Enter a valid From date (MM/DD/YYYY)."</param>
    public static void MustBeADate<T>(this IRuleBuilderInitial<T, string?> rule, string label) =>
        rule.Cascade(CascadeMode.Stop).Must(text => TypedDate.Read(text) is not null).WithMessage(NotADate(label)).Must(IsPlausible).WithMessage(TooEarly);

    /// <summary>The same for a day that cannot be in the future.</summary>
    public static void MustBeADateUpTo<T>(this IRuleBuilderInitial<T, string?> rule, DateOnly today, string label) => rule
        .Cascade(CascadeMode.Stop)
        .Must(text => TypedDate.Read(text) is not null).WithMessage(NotADate(label))
        .Must(IsPlausible).WithMessage(TooEarly)
        .Must(text => TypedDate.Read(text) <= today).WithMessage("This day is in the future. Enter today or an earlier day.");

    /// <param name="rule">The rule of the field.</param>
    /// <param name="label">What the time is of, as in "Enter a valid check-in time, such as 9:05 AM or 1:40 PM."</param>
    /// <param name="after">A time that this one is later than, where one is known.</param>
    public static void MustBeATime<T>(this IRuleBuilderInitial<T, string?> rule, string label, Func<T, TimeOnly?>? after = null, Func<T, (TimeOnly Opens, TimeOnly Closes)?>? open = null) =>
        rule.Custom((text, context) =>
        {
            if (TypedTime.Read(text, after?.Invoke(context.InstanceToValidate), open?.Invoke(context.InstanceToValidate), out var fault) is null)
            {
                context.AddFailure(fault == TypedTimeFault.MorningOrAfternoon
                    ? $"The {label} time “{text!.Trim()}” could be morning or afternoon. Enter {text.Trim()} AM or {text.Trim()} PM."
                    : $"Enter a valid {label} time, such as 9:05 AM or 1:40 PM.");
            }
        });

    public static string NotADate(string label) => $"Enter a valid {label} date (MM/DD/YYYY).";

    /// <summary>What to say of a day that could not be read.</summary>
    public static string NotRead(string? text, string whenEmpty) => string.IsNullOrWhiteSpace(text) ? whenEmpty : NoSuchDay;

    public static bool IsPlausible(string? text) => TypedDate.Read(text) >= Earliest;
}
