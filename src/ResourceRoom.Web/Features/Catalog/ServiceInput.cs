using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Catalog.Editing;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Catalog;

public abstract record ServiceInput
{
    /// <summary>The version that was edited; a new service has none.</summary>
    public int? Version { get; init; }

    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public string? From { get; init; }

    internal string TypedCode => (Code ?? "").Trim().ToUpperInvariant();

    public abstract ServiceFacts ToFacts();

    public virtual NewService ToNew() => new(TypedCode, TypedDate.Read(From)!.Value, ToFacts());
}

public abstract class ServiceInputValidator<TInput> : AbstractValidator<TInput>
    where TInput : ServiceInput
{
    private const int ShortestCode = 2;

    protected ServiceInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Name).Cascade(CascadeMode.Stop)
            .Must(name => TypedText.Line(name).Any(char.IsLetter)).WithMessage("Enter the name of the service.")
            .Must(name => TypedText.Line(name).Length <= IOffered.NameLength)
            .WithMessage((_, name) => TooLong("name", IOffered.NameLength, name));
        RuleFor(input => input.Description).Cascade(CascadeMode.Stop)
            .Must(text => TypedText.Line(text).Length > 0).WithMessage("Enter a description.")
            .Must(text => TypedText.Line(text).Length <= IOffered.DescriptionLength)
            .WithMessage((_, text) => TooLong("description", IOffered.DescriptionLength, text));
        When(input => input.Version is null, () =>
        {
            RuleFor(input => input.Code).Must((input, _) => IsACode(input.TypedCode))
                .WithMessage($"Enter a code of {ShortestCode} to {IOffered.CodeLength} letters and digits that begins with a letter, such as RESUME.");
            RuleFor(input => input.From).MustBeADate("first");
            RuleFor(input => input.From).Must(text => TypedDate.Read(text) is not { } day || day >= clock.Today)
                .WithMessage("The first day can be today or later: what was offered on past days stays as it was.");
        });
    }

    private static bool IsACode(string code) =>
        code.Length is >= ShortestCode and <= IOffered.CodeLength && char.IsAsciiLetter(code[0]) && code.All(char.IsAsciiLetterOrDigit);

    private static string TooLong(string what, int longest, string? typed) =>
        $"The {what} can be up to {longest} characters (you entered {TypedText.Line(typed).Length}).";
}
