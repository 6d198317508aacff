using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

public sealed record HolidayInput
{
    /// <summary>The year from which the form was opened.</summary>
    public int? Year { get; init; }

    public string? Day { get; init; }

    public string? Name { get; init; }
}

public sealed record HolidayForm(HolidayInput Input, int Year);

public sealed class HolidayInputValidator : AbstractValidator<HolidayInput>
{
    public HolidayInputValidator()
    {
        RuleFor(input => input.Day).MustBeADate("holiday");
        RuleFor(input => input.Name).Cascade(CascadeMode.Stop)
            .Must(name => TypedText.Line(name).Any(char.IsLetter)).WithMessage("Enter the name of the holiday, such as Day of mourning.")
            .Must(name => TypedText.Line(name).Length <= HolidayChange.NameLength)
            .WithMessage((_, name) => ReferenceWords.TooLong("name", HolidayChange.NameLength, TypedText.Line(name).Length));
    }
}
