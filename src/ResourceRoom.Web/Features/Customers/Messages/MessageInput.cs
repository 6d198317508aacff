using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Messages;

public sealed record MessageInput : Unlogged
{
    public TypedNote? Text { get; init; }

    /// <summary>Whether the text itself goes out by email to somebody without an account.</summary>
    public bool TextByMail { get; init; }
}

public sealed class MessageInputValidator : AbstractValidator<MessageInput>
{
    public MessageInputValidator()
    {
        RuleFor(input => input.Text).MustBeANote(Message.TypedLength, "message");
        RuleFor(input => input.Text).Must(text => text?.Clean() is not null).WithMessage("Enter the message.");
    }
}
