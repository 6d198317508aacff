namespace ResourceRoom.Web.Infrastructure.Mail;

public interface IMailCarrier
{
    bool IsThere { get; }

    Task CarryAsync(Guid id, DateTime writtenAt, Letter letter, CancellationToken cancellationToken);
}

public sealed class MailNotCarriedException(string kind, bool isFinal = false) : Exception(kind)
{
    public bool IsFinal => isFinal;
}

public sealed class NoCarrier : IMailCarrier
{
    public bool IsThere => false;

    public Task CarryAsync(Guid id, DateTime writtenAt, Letter letter, CancellationToken cancellationToken) =>
        throw new MailNotCarriedException("NoMailServer");
}
