namespace Microsoft.SqlServer.Server;

/// <summary>A user-defined type or aggregate that writes and reads its own bytes.</summary>
public interface IBinarySerialize
{
    /// <summary>Fills this instance from its bytes.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes this instance as bytes.</summary>
    void Write(BinaryWriter w);
}
