using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IncidentMap.Benchmarks.Ogc;

/// <summary>
/// One connection that asks by GET and reads answers to their last byte without looking into them, as psql reads rows that go nowhere.
/// .NET's own client would take as long for them as the server.
/// </summary>
internal sealed class LeanClient : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[256 * 1024];
    private readonly string _host;

    internal LeanClient(Uri server)
    {
        _host = server.Authority;
        _socket.Connect(IPAddress.Loopback, server.Port);
    }

    /// <summary>Milliseconds from the request to the last byte of the answer, and the bytes of its body.</summary>
    /// <exception cref="InvalidOperationException">The answer is no success.</exception>
    internal (double Milliseconds, long Bytes) Time(string path)
    {
        var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {_host}\r\n\r\n");
        var started = Stopwatch.GetTimestamp();
        _socket.Send(request);
        var (have, head) = (0, 0);
        for (; (head = _buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8)) < 0; have += _socket.Receive(_buffer.AsSpan(have)))
        {
            // The head of the answer is not there as a whole.
        }
        var headers = _buffer.AsSpan(0, head);
        if (!headers.StartsWith("HTTP/1.1 200"u8)) throw new InvalidOperationException($"{path} gave {Encoding.ASCII.GetString(headers)}");
        var bytes = headers.IndexOf("\r\nContent-Length: "u8) is >= 0 and var at && Utf8Parser.TryParse(headers[(at + 18)..], out long length, out _)
            ? ReadBody(length, have - head - 4) : ReadChunks(_buffer.AsSpan(head + 4, have - head - 4));
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, bytes);
    }

    public void Dispose() => _socket.Dispose();

    private long ReadBody(long length, long read)
    {
        while (read < length) read += Receive();
        return read;
    }

    /// <summary>An answer whose length was not known before ends with an empty chunk, the only one in which "0" stands alone on a line.</summary>
    private long ReadChunks(ReadOnlySpan<byte> first)
    {
        Span<byte> end = stackalloc byte[7];
        var bytes = 0L;
        for (var piece = first; ; piece = _buffer.AsSpan(0, Receive()))
        {
            bytes += piece.Length;
            if (piece.Length >= end.Length) piece[^end.Length..].CopyTo(end);
            else
            {
                end[piece.Length..].CopyTo(end);
                piece.CopyTo(end[^piece.Length..]);
            }
            if (end.SequenceEqual("\r\n0\r\n\r\n"u8)) return bytes;
        }
    }

    private int Receive() => _socket.Receive(_buffer) is > 0 and var read ? read : throw new InvalidOperationException("The server ended the connection.");
}
