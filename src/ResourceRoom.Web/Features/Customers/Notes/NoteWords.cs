using System.Diagnostics;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Features.Customers.Messages;
using ResourceRoom.Web.Features.Customers.Notes.Reading;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared.Messages;

namespace ResourceRoom.Web.Features.Customers.Notes;

public static class NoteWords
{
    public static string InWords(this NoteDelivery delivery) => delivery switch
    {
        NoteDelivery.Keep => "Save as case note without sending a message/email",
        NoteDelivery.Send => "Also send to the customer",
        _ => throw new UnreachableException(),
    };

    /// <summary>What sending does, said before.</summary>
    public static string Hint(CustomerReach reach) => $"If you send it: {reach.InWords()} Files are not sent.";

    /// <summary>What became of a note or an addendum beyond the record.</summary>
    public static string InWords(this SentNote? sent) => sent is null ? "Saved without sending a message/email" : $"Sent to the customer. {sent.Mail.InWords()}";

    public static string InWords(this NoteKind kind) => kind switch
    {
        NoteKind.General => "General",
        NoteKind.FollowUp => "Follow-up",
        NoteKind.CustomerRequestedNoFollowUp => "Customer requested no follow-up",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this NoteOutcome outcome) => outcome switch
    {
        NoteOutcome.ContactMade => "Contact made",
        NoteOutcome.AttemptedNoResponse => "Attempted, no response",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this NoteMethod method) => method switch
    {
        NoteMethod.InPerson => "In person",
        NoteMethod.Phone => "Phone",
        NoteMethod.Text => "Text message",
        NoteMethod.Email => "E-mail",
        NoteMethod.Video => "Video call",
        NoteMethod.SocialMedia => "Social media",
        NoteMethod.Letter => "Letter",
        NoteMethod.Voicemail => "Voicemail",
        _ => throw new UnreachableException(),
    };

    public static (string Field, string Sentence) InWords(this NoteFault fault) => fault switch
    {
        NoteFault.InFuture => (nameof(NoteInput.On), "This day is in the future. Enter today or an earlier day."),
        NoteFault.MethodMissing => (nameof(NoteInput.Method), "Choose how you tried to reach the customer."),
        NoteFault.CannotBeContact => (nameof(NoteInput.Method),
            "A letter or a voicemail alone is not a contact, because no one answered yet. Choose Attempted, no response, or the method by which the customer answered."),
        _ => throw new UnreachableException(),
    };

    public static string DurationInWords(this int minutes) => minutes == 1 ? "1 minute" : $"{minutes} minutes";
}
