namespace ResourceRoom.Web.Data;

/// <summary>A row that is voided, never deleted, when it was recorded by mistake.</summary>
public interface IVoidable
{
    public const int ReasonLength = 500;

    /// <summary>Null while it counts.</summary>
    public DateTime? VoidedAt { get; set; }

    public long? VoidedById { get; set; }

    public string? VoidReason { get; set; }
}
