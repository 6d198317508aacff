using System.Linq.Expressions;

using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>A draft may be as unfinished as its writer leaves it; a form that is submitted is complete.</summary>
public sealed class LocationFormInputValidator : AbstractValidator<LocationFormInput>
{
    public const int LongText = 200;

    private const int MostComputers = 999;
    private const int MostEntries = 20_000;

    public LocationFormInputValidator()
    {
        RuleFor(input => input.Name).Must((input, _) => input.ToEntries().Length <= MostEntries).WithMessage("This form is too long to keep. Shorten what you typed.");
        RuleFor(input => input.Name).MustHoldNoSsn();
        RuleFor(input => input.Street).MustHoldNoSsn();
        RuleFor(input => input.City).MustHoldNoSsn();
        RuleFor(input => input.ContactName).MustHoldNoSsn();
        RuleFor(input => input.AccessNote).MustHoldNoSsn();
        RuleFor(input => input.FundingSource).MustHoldNoSsn();
        RuleFor(input => input.TrackingSystem).MustHoldNoSsn();
        When(input => input.IsSubmitted, () =>
        {
            RuleFor(input => input.EventOn).Must(text => TypedDate.Read(text) is not null).WithMessage((input, text) => DateRules.NotRead(text, $"Enter the {input.ChosenKind.EventInWords()} (MM/DD/YYYY)."));
            RuleFor(input => input.ReceivedOn).Must(text => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) is not null).WithMessage(DateRules.NoSuchDay);
        });
        When(input => input is { IsSubmitted: true, ChosenKind: LocationFormKind.Closure }, () =>
        {
            RuleFor(input => input.Temporary).Must(text => text is LocationFormInput.Yes or LocationFormInput.No).WithMessage("Choose whether the room closes for good or for a time.");
            RuleFor(input => input.ClosedThrough).Must(text => TypedDate.Read(text) is not null).WithMessage((_, text) => DateRules.NotRead(text, "Enter the last closed day (MM/DD/YYYY).")).When(input => input.IsTemporary);
            RuleFor(input => input.ClosedThrough).Must(string.IsNullOrWhiteSpace).WithMessage("A room that closes for good has no last closed day. Leave it empty, or choose “For a time”.")
                .When(input => input.Temporary == LocationFormInput.No);
            RuleFor(input => input.StaffGoTo).Must(string.IsNullOrEmpty).WithMessage("Staff stay assigned to a room that closes for a time. Choose “To no other room”, or close the room for good.").When(input => input.IsTemporary);
        });
        When(input => input.IsSubmitted && input.ChosenKind != LocationFormKind.Closure, CheckRoom);
    }

    private void CheckRoom()
    {
        MustBeLine(input => input.Name, "the room name", Location.NameLength);
        RuleFor(input => input.SiteType).Must(text => FilterRules.Chosen<SiteType>(text) is not null).WithMessage("Choose the site type.");
        MustBeLine(input => input.Street, "the street and number", Location.NameLength);
        MustBeLine(input => input.City, "the city", Location.CityLength);
        RuleFor(input => input.Zip).Custom((text, context) =>
        {
            if (!ZipCode.TryParse(text, out _, out var fault))
            {
                context.AddFailure(fault == ZipFault.Empty ? "Enter the ZIP code." : "Enter a ZIP code of 5 digits, such as 62704, or ZIP+4, such as 62704-1234.");
            }
        });
        RuleFor(input => input.County).Must(text => IllinoisCounties.Find(TypedText.Line(text)) is not null)
            .WithMessage((_, text) => string.IsNullOrWhiteSpace(text) ? "Enter the county." : $"“{text}” is not a county of Illinois. Enter one, such as Sangamon.");
        MustBePhone(input => input.Phone, "the room");
        MustBeLine(input => input.ContactName, "the name of the room contact", Location.NameLength);
        MustBePhone(input => input.ContactPhone, "the contact");
        RuleFor(input => input.ContactEmail).MustBeAnEmailAddress();
        RuleFor(input => input).Custom((input, context) =>
        {
            foreach (var (field, message) in input.TypedHours.Faults)
            {
                context.AddFailure(field, message);
            }
        });
        RuleFor(input => input.Computers).Must(text => FilterRules.Number(text?.Trim()) is >= 0 and <= MostComputers)
            .WithMessage($"Enter the number of public computers, from 0 to {MostComputers}.");
        RuleFor(input => input.Accessible).Must(text => text is LocationFormInput.Yes or LocationFormInput.No).WithMessage("Choose whether people with disabilities can use the room.");
        RuleFor(input => input.AccessNote).Must(text => TypedText.Line(text).Length <= LongText).WithMessage($"The note on access can be up to {LongText} characters.");
        MustBeLine(input => input.FundingSource, "the funding source", LongText);
        RuleFor(input => input.TrackingSystem).Must(text => TypedText.Line(text).Length <= LongText).WithMessage($"The name of the tracking system can be up to {LongText} characters.");
    }

    private void MustBeLine(Expression<Func<LocationFormInput, string?>> field, string what, int longest) => RuleFor(field)
        .Cascade(CascadeMode.Stop)
        .Must(text => TypedText.Line(text).Any(char.IsLetterOrDigit)).WithMessage($"Enter {what}.")
        .Must(text => TypedText.Line(text).Length <= longest).WithMessage($"Enter {what} in up to {longest} characters.");

    private void MustBePhone(Expression<Func<LocationFormInput, string?>> field, string whose) => RuleFor(field).Custom((text, context) =>
    {
        if (TypedPhone.Read(text, out var fault) is null)
        {
            context.AddFailure(string.IsNullOrWhiteSpace(text) ? $"Enter the phone number of {whose}, with its area code." : $"Phone of {whose}: {fault.InWords(text)}");
        }
    });
}
