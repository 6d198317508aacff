using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Receiving;

/// <summary>What came of receiving a file. A body that breaks off is none of these: its exception goes on to whoever sent it.</summary>
public abstract record Reception
{
    private Reception()
    {
    }

    public sealed record Received(Load Load) : Reception;

    /// <summary>Over <see cref="ReceiveLoad.MostBytes"/> or <see cref="ReceiveLoad.MostRows"/>.</summary>
    public sealed record TooLarge : Reception;

    public sealed record Empty : Reception;

    /// <summary>Another request with the same <c>Idempotency-Key</c> was first.</summary>
    public sealed record KeyTaken : Reception;
}
