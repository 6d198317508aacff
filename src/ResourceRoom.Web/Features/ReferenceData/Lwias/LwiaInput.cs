using ResourceRoom.Domain.Locations;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.ReferenceData.Lwias;

public sealed record LwiaInput
{
    /// <summary>The version that was edited; null in the form of a new LWIA.</summary>
    public int? Version { get; init; }

    public string? Number { get; init; }

    public string? Name { get; init; }

    public string? Counties { get; init; }

    public string? BoardCode { get; init; }

    public bool SharesCounties { get; init; }

    internal int? TypedNumber => FilterRules.Number(Number?.Trim());

    internal IReadOnlyList<string> TypedCounties =>
        [.. (TypedText.Clean(Counties) ?? "").Split([Lwia.CountySeparator, ',', '\n']).Select(TypedText.Line).Where(county => county.Length > 0)];

    internal static LwiaInput Of(Lwia area) => new()
    {
        Version = area.Version,
        Name = area.Name,
        Counties = area.Counties.Replace($"{Lwia.CountySeparator}", ", ", StringComparison.Ordinal),
        BoardCode = area.BoardCode,
    };

    /// <summary>Only of a form without mistakes. Counties are kept in their order, each once.</summary>
    internal LwiaFacts ToFacts()
    {
        var counties = TypedCounties.Select(IllinoisCounties.Find).ToHashSet();
        return new()
        {
            Name = TypedText.Line(Name),
            Counties = string.Join(Lwia.CountySeparator, IllinoisCounties.All.Where(counties.Contains)),
            BoardCode = TypedText.Clean(BoardCode),
            SharesCounties = SharesCounties,
        };
    }
}

public sealed class LwiaInputValidator : AbstractValidator<LwiaInput>
{
    private const int LastNumber = 99;

    public LwiaInputValidator()
    {
        When(input => input.Version is null, () => RuleFor(input => input.Number).Must((input, _) => input.TypedNumber is >= 1 and <= LastNumber)
            .WithMessage($"Enter the number of the LWIA, from 1 to {LastNumber}."));
        RuleFor(input => input.Name).Cascade(CascadeMode.Stop)
            .Must(name => TypedText.Line(name).Any(char.IsLetter)).WithMessage("Enter the name of the LWIA.")
            .Must(name => TypedText.Line(name).Length <= Lwia.NameLength)
            .WithMessage((_, name) => ReferenceWords.TooLong("name", Lwia.NameLength, TypedText.Line(name).Length));
        RuleFor(input => input.Counties).Cascade(CascadeMode.Stop)
            .Must((input, _) => UnknownIn(input) is null).WithMessage((input, _) => $"“{Shortened(UnknownIn(input)!)}” is not a county of Illinois. Enter names of counties with commas between them.")
            .Must((input, _) => input.ToFacts().Counties.Length <= Lwia.CountiesLength)
            .WithMessage((input, _) => ReferenceWords.TooLong("list of counties", Lwia.CountiesLength, input.ToFacts().Counties.Length));
        RuleFor(input => input.BoardCode).Must(IsNoneOrACode)
            .WithMessage($"A board code at ETA has {Lwia.BoardCodeLength} digits, such as 17045. Leave it out while it is not known.");
    }

    private static string? UnknownIn(LwiaInput input) => input.TypedCounties.FirstOrDefault(county => IllinoisCounties.Find(county) is null);

    private static string Shortened(string text) => text.Length <= 40 ? text : $"{text[..40]}…";

    private static bool IsNoneOrACode(string? typed) =>
        TypedText.Clean(typed) is not { } code || (code.Length == Lwia.BoardCodeLength && code.All(char.IsAsciiDigit));
}
