namespace ResourceRoom.Web.Infrastructure.Mail;

/// <summary>Hands messages over to whoever delivers them.</summary>
public interface IMailCarrier
{
    /// <summary>Whether there is anybody to hand them to.</summary>
    bool IsThere { get; }

    /// <summary>Hands one message over.</summary>
    /// <param name="id">Its public key, which makes its Message-Id.</param>
    /// <param name="writtenAt">When it was written, UTC.</param>
    /// <param name="letter">What it says.</param>
    /// <param name="cancellationToken">Ends the try.</param>
    /// <exception cref="MailNotCarriedException">It was not taken.</exception>
    Task CarryAsync(Guid id, DateTime writtenAt, Letter letter, CancellationToken cancellationToken);
}

/// <summary>A message was not taken.</summary>
/// <param name="kind">The kind of failure, never anything of the message.</param>
/// <param name="isFinal">Whether no further try can end differently.</param>
public sealed class MailNotCarriedException(string kind, bool isFinal = false) : Exception(kind)
{
    /// <summary>Whether no further try can end differently.</summary>
    public bool IsFinal => isFinal;
}

/// <summary>Where no mail server is set: nothing is taken.</summary>
public sealed class NoCarrier : IMailCarrier
{
    /// <inheritdoc/>
    public bool IsThere => false;

    /// <inheritdoc/>
    public Task CarryAsync(Guid id, DateTime writtenAt, Letter letter, CancellationToken cancellationToken) =>
        throw new MailNotCarriedException("NoMailServer");
}
