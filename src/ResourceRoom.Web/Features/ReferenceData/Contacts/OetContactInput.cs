using System.Globalization;

using ResourceRoom.Domain.Contacts;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.ReferenceData.Contacts;

public sealed record OetContactInput : Unlogged
{
    /// <summary>The version that was edited; a form without one is as good as an old one.</summary>
    public int Version { get; init; } = -1;

    public string? Name { get; init; }

    /// <summary>An SSN typed here by mistake does not come back into the page.</summary>
    public TypedNote? Phone { get; init; }

    public string? Email { get; init; }

    public string? MailAddress { get; init; }

    public string? Position { get; init; }

    internal IReadOnlyList<string> AddressLines => [.. (TypedText.Clean(MailAddress) ?? "").Split('\n').Select(TypedText.Line).Where(line => line.Length > 0)];

    internal static OetContactInput Of(OetContact contact) => new()
    {
        Version = contact.Version,
        Name = contact.Name,
        Phone = contact.Phone.ToString(),
        Email = contact.Email,
        MailAddress = contact.MailAddress,
        Position = contact.Position.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Only of a form without mistakes.</summary>
    internal OetContactFacts ToFacts() => new()
    {
        Name = TypedText.Line(Name),
        Phone = TypedPhone.Read(Phone?.Text, out _)!.Value,
        Email = TypedText.Line(Email),
        MailAddress = AddressLines.Count == 0 ? null : string.Join('\n', AddressLines),
        Position = FilterRules.Number(Position?.Trim())!.Value,
    };
}

public sealed class OetContactInputValidator : AbstractValidator<OetContactInput>
{
    private const int LastPosition = 999;
    private const int MostLines = 6;

    public OetContactInputValidator()
    {
        RuleFor(input => input.Name).Cascade(CascadeMode.Stop)
            .Must(name => TypedText.Line(name).Any(char.IsLetter)).WithMessage("Enter the contact’s name.")
            .Must(name => TypedText.Line(name).Length <= OetContact.NameLength)
            .WithMessage((_, name) => ReferenceWords.TooLong("name", OetContact.NameLength, TypedText.Line(name).Length));
        RuleFor(input => input.Phone).MustBeAPhoneNumber();
        RuleFor(input => input.Email).MustBeAnEmailAddress();
        RuleFor(input => input.MailAddress).Cascade(CascadeMode.Stop)
            .Must((input, _) => input.AddressLines.Count <= MostLines)
            .WithMessage((input, _) => $"The mailing address can be up to {MostLines} lines (you entered {input.AddressLines.Count}).")
            .Must((input, _) => string.Join('\n', input.AddressLines).Length <= OetContact.AddressLength)
            .WithMessage((input, _) => ReferenceWords.TooLong("mailing address", OetContact.AddressLength, string.Join('\n', input.AddressLines).Length));
        RuleFor(input => input.Position).Must(text => FilterRules.Number(text?.Trim()) is >= 1 and <= LastPosition)
            .WithMessage($"Enter the place in the list as a number from 1 to {LastPosition}.");
    }
}
