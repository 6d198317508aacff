using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

public sealed record AddendumInput : Unlogged
{
    public TypedNote? Addendum { get; init; }

    public FilesInput? Files { get; init; }

    public string? Delivery { get; init; }

    /// <summary>Whether the text itself goes out by email to somebody without an account.</summary>
    public bool TextByMail { get; init; }

    internal bool IsSent => FilterRules.Chosen<NoteDelivery>(Delivery) == NoteDelivery.Send;
}

public sealed class AddendumInputValidator : AbstractValidator<AddendumInput>
{
    public AddendumInputValidator()
    {
        RuleFor(input => input.Addendum).MustBeANote(CaseNote.BodyLength, "addendum");
        RuleFor(input => input.Addendum).Must(text => text?.Clean() is not null).WithMessage("Enter the addendum.");
        RuleFor(input => input.Delivery).MayBeChosen("whether to send the addendum", text => FilterRules.Chosen<NoteDelivery>(text) is not null);
    }
}

public sealed record InErrorInput : Unlogged
{
    public string? Reason { get; init; }
}

public sealed class InErrorInputValidator : AbstractValidator<InErrorInput>
{
    public InErrorInputValidator() => RuleFor(input => input.Reason).MustBeAReason("Enter why the note is an error", CaseNote.ReasonLength);
}
