namespace ResourceRoom.Domain.Participants;

/// <summary>Why a text is not a ZIP code (value rules of Policy 1.11.2, item 5.2.3 [ours]).</summary>
public enum ZipFault
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Neither five digits nor ZIP+4.</summary>
    NotZip,
}
