namespace ResourceRoom.Web.Infrastructure.Mail;

/// <summary>What is to be written to somebody: plain text, no participant's name in the subject.</summary>
/// <param name="To">E-mail address.</param>
/// <param name="Subject">Subject.</param>
/// <param name="Text">The text; it may hold a link that opens an account.</param>
public sealed record Letter(string To, string Subject, string Text)
{
    /// <summary>The type's name alone: the text never reaches a log by accident.</summary>
    public override string ToString() => nameof(Letter);
}
