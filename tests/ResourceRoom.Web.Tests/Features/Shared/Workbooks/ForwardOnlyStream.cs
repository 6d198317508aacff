namespace ResourceRoom.Web.Tests.Features.Shared.Workbooks;

/// <summary>Takes bytes in their order, as the body of a response does.</summary>
internal sealed class ForwardOnlyStream : MemoryStream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
}
